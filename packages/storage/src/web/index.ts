export { type WebStorageArea, type WebStorageOptions, webStorage } from './web-storage';
